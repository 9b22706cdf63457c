// An open threat fails the build; the last lines say which, where, and where to read on. The guide shows them.
List lines = new File(basedir, 'build.log').readLines()
List expected = new File(basedir, 'expected.txt').readLines().collect { it.replace('/home/ann/shop', basedir.canonicalPath) }
expected.each { assert lines.contains(it) : it }
assert lines.any { it.contains('MojoFailureException') }
assert new File(basedir, 'target/merlon/report.html').text.contains('cleartext-public')
