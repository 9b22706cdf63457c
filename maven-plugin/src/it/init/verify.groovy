// A first model, which the plugin then checks without any configuration; it is never written over another.
File model = new File(basedir, 'src/main/threatmodel/web-shop.tm')
String log = new File(basedir, 'build.log').text
assert model.text.contains('model web-shop ')
assert log.contains('[INFO] Wrote ' + model.canonicalPath)
assert log.contains('add the plugin to the pom')
assert log.contains('web-shop fails: ')
assert log.contains('There is a folder for models already')
