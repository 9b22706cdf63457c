// Another order is no difference; what is added counts before it is committed. A lock that is asked for is asked for here too.
String log = new File(basedir, 'build.log').text
assert log.count('[INFO] shop: no threat changes; 1 edit.') == 2
assert log.count('[INFO]   component printer added  src/main/threatmodel/shop.tm:16') == 2
assert log =~ /Compared with origin\/main \([0-9a-f]{8}\):/
assert log =~ /Compared with v1\.0 \([0-9a-f]{8}\):/
assert log.contains('`shop` is not locked')
