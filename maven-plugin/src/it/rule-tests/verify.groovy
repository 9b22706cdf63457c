// The tests of rules run in the phase test; one that fails says what was there, and fails the build.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 2 tests, all passed.')
assert log.contains('[ERROR] FAILED  "this one expects too much"  src/test/threatmodel/more.tm:')
assert log.contains('1 of 3 tests of rules fails.')
assert log.contains('[INFO] Tests are skipped.')
def suites = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/merlon/rule-tests.xml'))
assert suites.testsuite.collect { it.@tests.toInteger() }.sum() == 3
assert suites.testsuite.collect { it.@failures.toInteger() }.sum() == 1
