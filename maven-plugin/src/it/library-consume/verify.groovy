// A library that another project published is found among the dependencies of the plugin, and a lock holds its version and
// content.
String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR]   high  acme.hosting.unreviewed-site @ pages')
assert log.contains('[ERROR]     Nobody of security has looked at `pages`.')
assert log.contains('help: run `mvn merlon:resolve`, and keep the file that it writes with the model')
assert log.contains('[INFO] Wrote src/main/threatmodel/merlon.lock: ')
assert log.contains('new      acme.hosting 1.2.0')
String lock = new File(basedir, 'src/main/threatmodel/merlon.lock').text
assert lock.contains('acme.baseline 1.2.0 sha256:')
assert lock.contains('acme.hosting 1.2.0 sha256:')
assert log.count('BUILD SUCCESS') == 2
