// A branch that takes a defence away fails; the last lines say what that did, and where. The guide shows them.
List lines = new File(basedir, 'build.log').readLines()
List expected = new File(basedir, 'expected.txt').readLines().collect { it.replace('/home/ann/shop', basedir.canonicalPath) }
expected.each { String line -> assert lines.any { it.replaceAll(/\([0-9a-f]{8}\)/, '(d0934519)') == line } : line }
String log = lines.join('\n')
assert log.count('BUILD SUCCESS') == 1
assert log.contains('Nothing to compare with: `v1.4.0` of ' + basedir.canonicalPath + ': there is no such branch, tag or commit.')
assert log.contains('`broken` is not a value of merlon.diffFailOn: ')

// The files are there in each case, for a comment and for code scanning.
assert new File(basedir, 'target/merlon/diff.md').text.startsWith('<!-- merlon-diff -->\n')
assert new File(basedir, 'target/merlon/diff.html').text.contains('<svg')
assert new File(basedir, 'target/merlon/diff.json').text.contains('"defence-removed"')
assert new File(basedir, 'target/merlon/diff.sarif').text.contains('"baselineState"')
