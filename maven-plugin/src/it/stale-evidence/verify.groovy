// A result proves a control as long as it is not older than the model allows.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] catalogue: no open threat, 1 ends soon.')
assert log.contains('catalogue fails: 1 policy violation')
assert log.contains('it is a claim whose evidence is too old')
