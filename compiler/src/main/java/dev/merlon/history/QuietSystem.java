package dev.merlon.history;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit may see it: without the settings of the system and of its users, so that it runs no program to find them, and
 * with an answer to what it would otherwise measure by writing files.
 */
final class QuietSystem extends SystemReader {
    private static final Object TURN = new Object();

    private final SystemReader real;

    /** What is done with a repository. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws IOException, E;
    }

    /** Does something while JGit sees the machine so. JGit has one such view for all threads, so they take turns. */
    static <T, E extends Exception> T during(Work<T, E> work) throws IOException, E {
        synchronized (TURN) {
            SystemReader before = SystemReader.getInstance();
            SystemReader.setInstance(new QuietSystem(before));
            try {
                return work.run();
            } finally {
                SystemReader.setInstance(before);
            }
        }
    }

    QuietSystem(SystemReader real) {
        this.real = real instanceof QuietSystem quiet ? quiet.real : real;
    }

    /** The mail address in the settings of the user; empty where there is none. */
    static String mailOfUser() {
        String home = System.getProperty("user.home", "");
        String configured = System.getenv("XDG_CONFIG_HOME");
        File wide = new File(configured == null || configured.isEmpty() ? home + "/.config" : configured, "git/config");
        String mail = mail(new File(home, ".gitconfig"));
        return mail.isEmpty() ? mail(wide) : mail;
    }

    private static String mail(File settings) {
        FileBasedConfig config = new FileBasedConfig(null, settings, FS.DETECTED);
        try {
            config.load();
        } catch (IOException | ConfigInvalidException e) {
            return ""; // Settings that cannot be read say nothing.
        }
        String mail = config.getString("user", null, "email");
        return mail == null ? "" : mail;
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public String getProperty(String key) {
        return real.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public ZoneId getTimeZoneId() {
        return ZoneOffset.UTC;
    }

    @Override
    @SuppressWarnings("deprecation") // It is abstract all the same.
    public long getCurrentTime() {
        return 0;
    }

    @Override
    @SuppressWarnings("deprecation") // It is abstract all the same.
    public int getTimezone(long when) {
        return 0;
    }

    /** Settings that are nowhere. */
    private static final class NoSettings extends FileBasedConfig {
        NoSettings(@Nullable Config parent, FS files) {
            super(parent, new File(""), files);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** How exact the times of files are, which JGit would find out by writing some. */
        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            return section.equals("filesystem") ? "2 seconds" : null;
        }
    }
}
