// A dependency of the plugin adds a format, in either process.
String log = new File(basedir, 'build.log').text
assert log.count('Up to date: nothing has changed since this was checked.') == 1
assert new File(basedir, 'target/merlon/threats.html').text == '<table>\n</table>\n'
assert new File(basedir, 'target/merlon/ledger.csv').text.startsWith('rule,')
assert new File(basedir, 'target/merlon').list().sort() == ['ledger.csv', 'report.md', 'summary.properties', 'threats.html']
