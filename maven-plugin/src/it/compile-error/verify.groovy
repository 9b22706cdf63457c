// A mistake is told with its file, line and column in the form that editors make links of, and without a stack trace.
String log = new File(basedir, 'build.log').text
String model = new File(basedir, 'src/main/threatmodel/shop.tm').canonicalPath
assert log.contains("[ERROR] $model:[6,31] ")
assert log.contains('[TM')
assert log.contains('[ERROR]   help: did you mean `Browser`?')
assert log.contains('The threat model does not compile: 1 error. The first:')
assert log.contains('MojoFailureException')
assert !log.contains('\tat ')
// What code scanning and build servers read tells of the mistake; nothing else is written of a model that does not compile.
assert new File(basedir, 'target/merlon').list().sort() == ['check-junit.xml', 'check.sarif']
assert new File(basedir, 'target/merlon/check.sarif').text.contains('Browsr')
