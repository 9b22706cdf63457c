// An open threat fails the build; the last lines say which, where, and where to read on.
String log = new File(basedir, 'build.log').text
String model = new File(basedir, 'src/main/threatmodel/shop.tm').canonicalPath
String report = new File(basedir, 'target/merlon/report.html').canonicalPath
assert log.contains('[INFO] shop: 1 open threat (1 high).')
assert log.contains('shop fails: 1 open threat at or above high')
assert log.contains('[ERROR]   high  std.crypto.cleartext-public @ buy')
assert log.contains('[ERROR]     `buy` crosses a public network in clear text.')
assert log.contains("[ERROR]     $model:[14,10]")
assert log.contains("[ERROR]   Report: $report")
assert log.contains('MojoFailureException')
assert new File(report).text.contains('cleartext-public')
