// Where a policy asks for what is new, threats of an earlier check do not fail the build.
String log = new File(basedir, 'build.log').text
assert log.count('[INFO] shop: 1 open threat (1 high)') == 3
assert log.count('BUILD SUCCESS') == 2
assert !log.contains('Up to date')
assert log.contains('shop fails: 1 policy violation')
