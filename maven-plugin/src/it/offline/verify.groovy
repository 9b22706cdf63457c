// Nothing is fetched: the goal works where Maven is told to stay offline.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] shop: no open threat.')
assert log.contains('Reports: ')
assert !log.contains('Download')
