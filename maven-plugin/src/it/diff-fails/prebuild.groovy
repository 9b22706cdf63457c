// The main branch has the model as it is in the repository; a branch that left it pays without encryption.
import org.eclipse.jgit.api.Git
import org.eclipse.jgit.lib.RefUpdate

File model = new File(basedir, 'src/main/threatmodel/shop.tm')
Git git = Git.init().setDirectory(basedir).setInitialBranch('pay').call()
git.add().addFilepattern('src').call()
def main = git.commit().setMessage('Pay').setAuthor('Ann', 'ann@example.com').setCommitter('Ann', 'ann@example.com').setSign(false).call()
RefUpdate remote = git.repository.updateRef('refs/remotes/origin/main')
remote.newObjectId = main.id
remote.update()
model.setText(model.getText('UTF-8').replace('via Https', 'via Http'), 'UTF-8')
git.add().addFilepattern('src').call()
git.commit().setMessage('Pay faster').setAuthor('Ben', 'ben@example.com').setCommitter('Ben', 'ben@example.com').setSign(false).call()
git.close()
true
