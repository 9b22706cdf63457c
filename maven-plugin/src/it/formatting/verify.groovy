// The style is demanded by one goal and made by the other.
String log = new File(basedir, 'build.log').text
File model = new File(basedir, 'src/main/threatmodel/shop.tm')
assert log.contains("[ERROR] ${model.canonicalPath}:[2,1] is not in the style")
assert log.contains('1 of 1 file not in the style. `mvn merlon:format` sets it.')
assert log.contains('[INFO] Formatted src/main/threatmodel/shop.tm')
assert model.text.contains('model shop "Web shop"')
