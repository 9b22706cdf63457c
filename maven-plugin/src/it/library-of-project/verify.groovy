// A library among the dependencies of the project is found by all goals, as one of the plugin is.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] The model compiles.')
assert log.contains('[ERROR]   high  acme.hosting.unreviewed-site @ pages')
