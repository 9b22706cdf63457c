package dev.merlon.resolve;

import dev.merlon.ast.Version;
import org.jspecify.annotations.Nullable;

/** A version as Semantic Versioning counts; a number that is left out is 0. */
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    /** The version that a library has when it does not say which. */
    static final VersionNumber NONE = new VersionNumber(0, 0, 0);

    /** The number of a version; 0.0.0 where there is none. */
    public static VersionNumber of(@Nullable Version version) {
        if (version == null) {
            return NONE;
        }
        String[] parts = version.number().split("\\.");
        return new VersionNumber(number(parts, 0), number(parts, 1), number(parts, 2));
    }

    /** Whether what asks for {@code wanted} can take this one: the same major number, and the rest not smaller. */
    boolean fits(VersionNumber wanted) {
        return major == wanted.major && compareTo(wanted) >= 0;
    }

    @Override
    public int compareTo(VersionNumber other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }

    private static int number(String[] parts, int index) {
        if (index >= parts.length) {
            return 0;
        }
        return parts[index].length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(parts[index]);
    }
}
