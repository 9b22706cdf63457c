// Everything can be left out with one property.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Skipped, because merlon.skip is set.')
assert !log.contains('open threat')
assert !new File(basedir, 'target/merlon').exists()
