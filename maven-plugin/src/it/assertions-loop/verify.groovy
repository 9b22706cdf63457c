// A test that the goal wrote proves the control. Without the control the build fails, in the test, and in the check too where
// failed tests are let pass; where nobody says how the server is reached, nothing is proven.
List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.size() == 4

assert builds[0].contains('[INFO] bank: tests for 1 assertion, 0 last days, and 4 probes of 1 element.')
assert builds[0].contains('BUILD SUCCESS')

assert builds[1].contains('Up to date: nothing has changed since these were written.')
assert builds[1].contains('BUILD FAILURE')
List expected = new File(basedir, 'expected.txt').readLines()
List told = builds[1].readLines().collect { it.replaceAll('localhost:[0-9]+', 'localhost:41233') }
expected.each { line -> assert told.contains(line) : line }

assert builds[2].contains('[ERROR] Failed to execute goal dev.merlon:merlon-maven-plugin')
assert builds[2].contains('bank fails:')
assert builds[2].contains('`MutualTls` on `book` is not verified, which the policy requires: it is refuted by its evidence')

String skipped = new File(basedir, 'target/surefire-reports/TEST-merlon.bank.BookProofTest.xml').text
assert skipped.contains('nobody says where `book` answers: set `book.url` in merlon-endpoints.properties')
assert builds[3].contains('`MutualTls` on `book` is not verified, which the policy requires: it is a claim without evidence')
assert builds[3].contains('BUILD FAILURE')

File tests = new File(basedir, 'target/generated-test-sources/merlon')
assert new File(tests, 'merlon/bank/BookProofTest.java').exists()
assert new File(tests, 'merlon-endpoints.template.properties').text.contains('#book.url = ')
