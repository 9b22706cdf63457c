// A decision lets a threat pass until its last day, and no longer.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] shop: no open threat, 1 ends soon.')
assert log.contains('[INFO] shop: 1 open threat (1 high), 1 warning.')
assert log =~ /\[WARNING\] .*shop\.tm:\[\d+,\d+\] .*2026-03-31.* \[TM\d+\]/
assert log.contains('shop fails: 1 open threat at or above high')
