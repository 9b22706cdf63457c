package dev.merlon.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of an {@code include}, seen from the root of the file names: {@code *} stands for any letters of one name,
 * {@code **} for any number of folders.
 *
 * @param folder the folder that everything it can match lies in; empty for the base of all names
 * @param deep whether it can match in folders inside that
 * @param path the whole pattern as a path; a file name where it has no stars
 */
record FilePattern(String folder, boolean deep, String path) {
    /** The pattern of a file, or null where it is no relative path. */
    static @Nullable FilePattern of(String fileName, String pattern) {
        if (pattern.isBlank() || pattern.startsWith("/") || pattern.indexOf('\\') >= 0 || pattern.indexOf(':') >= 0) {
            return null;
        }
        String path = from(fileName, pattern);
        int star = path.indexOf('*');
        int lastOfFolder = path.lastIndexOf('/', star < 0 ? path.length() : star);
        String folder = lastOfFolder < 0 ? "" : path.substring(0, lastOfFolder);
        boolean deep = star >= 0 && path.indexOf('/', star) >= 0;
        return new FilePattern(folder, deep, path);
    }

    /** A path in a file, seen from where names of files are seen from. */
    static String from(String fileName, String path) {
        return normal(fileName.substring(0, fileName.lastIndexOf('/') + 1) + path);
    }

    boolean hasStars() {
        return path.indexOf('*') >= 0;
    }

    boolean matches(String fileName) {
        return hasStars() ? regex().matcher(fileName).matches() : path.equals(fileName);
    }

    private Pattern regex() {
        StringBuilder regex = new StringBuilder();
        String[] names = path.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            boolean last = i == names.length - 1;
            if (names[i].equals("**")) {
                regex.append(last ? ".*" : "(?:[^/]+/)*");
            } else {
                for (String piece : names[i].split("(?<=\\*)|(?=\\*)")) {
                    regex.append(piece.equals("*") ? "[^/]*" : Pattern.quote(piece));
                }
                regex.append(last ? "" : "/");
            }
        }
        return Pattern.compile(regex.toString());
    }

    /** The path without {@code .} and, where possible, without {@code ..}. */
    private static String normal(String path) {
        boolean absolute = path.startsWith("/");
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            boolean up = name.equals("..");
            if (up && !names.isEmpty() && !names.get(names.size() - 1).equals("..")) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".") && !(up && absolute)) {
                names.add(name);
            }
        }
        return (absolute ? "/" : "") + String.join("/", names);
    }
}
