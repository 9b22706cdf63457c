// The main branch has the model as it is in the repository; a branch that left it has another order and one more component, which
// is not committed yet.
import org.eclipse.jgit.api.Git
import org.eclipse.jgit.lib.RefUpdate

File model = new File(basedir, 'src/main/threatmodel/shop.tm')
Git git = Git.init().setDirectory(basedir).setInitialBranch('list').call()
git.add().addFilepattern('src').call()
def main = git.commit().setMessage('Pay').setAuthor('Ann', 'ann@example.com').setCommitter('Ann', 'ann@example.com').setSign(false).call()
RefUpdate remote = git.repository.updateRef('refs/remotes/origin/main')
remote.newObjectId = main.id
remote.update()
git.tag().setName('v1.0').setObjectId(main).setAnnotated(false).call()
String text = model.getText('UTF-8')
int till = text.indexOf('component till')
int bank = text.indexOf('component bank')
model.setText(text.substring(0, till) + text.substring(bank) + text.substring(till, bank), 'UTF-8')
git.add().addFilepattern('src').call()
git.commit().setMessage('The bank first').setAuthor('Ben', 'ben@example.com').setCommitter('Ben', 'ben@example.com').setSign(false).call()
git.close()
model << 'component printer "Printer" : Service\n'
true
