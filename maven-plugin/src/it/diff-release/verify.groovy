// What is built is compared with what was released; where there is no release, that is said.
String log = new File(basedir, 'build.log').text
assert log.count('[INFO] Compared with org.example:diff-release:1.4.0:') == 2
assert log.contains('[ERROR]   defence-removed  critical  std.crypto.cleartext-public @ pay')
assert log.contains('Nothing to compare with: there is no release of org.example:unreleased.')
