package dev.merlon.audit;

import org.jspecify.annotations.Nullable;

/** A threat that was seen: under which id, since when, and how it was last. */
final class Known {
    private final Entry first;
    private String id;
    private @Nullable Sight sight;
    private @Nullable Standing standing;
    private String title;
    private boolean wanted;

    Known(String id, Entry first) {
        this.id = id;
        this.first = first;
        this.title = first.title();
    }

    /** Where it was first seen. */
    Entry first() {
        return first;
    }

    String id() {
        return id;
    }

    void rename(String later) {
        id = later;
    }

    String title() {
        return title;
    }

    /** How it was last; null while it is gone. */
    @Nullable
    Sight sight() {
        return sight;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    boolean isThere() {
        return sight != null;
    }

    /** It is seen, and nothing changed. */
    void see(Sight now) {
        sight = now;
        title = now.threat().rule().title();
    }

    void see(Sight now, Standing how) {
        see(now);
        standing = how;
    }

    void leave() {
        sight = null;
        standing = null;
    }

    /** Whether it is of the rules that were asked for, or ever was. */
    boolean isWanted() {
        return wanted;
    }

    void want() {
        wanted = true;
    }
}
