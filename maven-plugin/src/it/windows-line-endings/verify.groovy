// Files with the line ends of Windows mean the same, are in the style, and their mistakes have the right places.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] shop: no open threat.')
assert !log.contains('is not in the style')
String broken = new File(basedir, 'broken/broken.tm').canonicalPath
assert log.contains("[ERROR] $broken:[4,18] ")
assert new File(basedir, 'src/main/threatmodel/shop.tm').getText('UTF-8').contains('\r\n')
