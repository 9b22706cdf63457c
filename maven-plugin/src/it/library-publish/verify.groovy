// The rules of an organisation are tested, packed and published like any other artifact.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] For the jar: acme.baseline, acme.hosting.')
assert log.contains('[INFO] 2 tests, all passed.')
def jar = new java.util.zip.ZipFile(new File(basedir, 'target/acme-threats-1.2.0.jar'))
assert jar.getEntry('META-INF/merlon/acme/hosting/hosting.tm') != null
assert jar.getEntry('META-INF/merlon/acme/baseline/baseline.tm') != null
jar.close()
