package dev.merlon.model;

import java.util.Set;

/** Names as they are written in a model: in backticks where the bare word would be read as something else. */
public final class Written {
    /** The words that are no names; every other keyword is one where a name is asked for. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "along",
            "and",
            "any",
            "avoiding",
            "else",
            "false",
            "has",
            "if",
            "in",
            "is",
            "no",
            "not",
            "or",
            "reaches",
            "then",
            "true",
            "unknown",
            "up",
            "where",
            "within");

    private Written() {}

    /** The name of an element, {@code ledger-db} or {@code `in`}; one that is made of others has theirs written already. */
    public static String name(String name) {
        return isPlain(name) || isMadeOfOthers(name) ? name : "`" + name + "`";
    }

    /** A name without the backticks that it is written in. */
    public static String bare(String written) {
        boolean isQuoted = written.length() > 2 && written.indexOf('`', 1) == written.length() - 1;
        return isQuoted && written.charAt(0) == '`' ? written.substring(1, written.length() - 1) : written;
    }

    /** The id of a rule: names with dots between them. */
    public static String path(String id) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return name(id);
        }
        String first = id.substring(0, dot);
        String others = id.substring(dot + 1);
        String name = name(first);
        String path = path(others);
        // Most are written as they are.
        return name.equals(first) && path.equals(others) ? id : name + "." + path;
    }

    /** The ends of a flow, what is used where, an endpoint of a component: no name that people give has these characters. */
    private static boolean isMadeOfOthers(String name) {
        return name.indexOf(' ') >= 0 || name.indexOf('>') >= 0 || name.indexOf('.') >= 0;
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || !startsName(name.codePointAt(0))) {
            return false;
        }
        boolean isWord = true;
        for (int i = 0; i < name.length(); i++) {
            int c = name.charAt(i);
            if (isPlainLetter(c)) {
                continue;
            }
            if (Character.isHighSurrogate((char) c)) {
                c = name.codePointAt(i++);
            }
            boolean hyphen = c == '-' && i + 1 < name.length() && name.charAt(i + 1) != '-';
            if (!hyphen && c != '_' && !(c >= '0' && c <= '9') && !Character.isLetter(c)) {
                return false;
            }
            isWord &= c != '-' && c != '_' && c > '9';
        }
        // Words alone are reserved, so most names need not be looked up.
        return !isWord || !RESERVED.contains(name);
    }

    private static boolean startsName(int c) {
        return isPlainLetter(c) || Character.isLetter(c) && Character.getType(c) != Character.UPPERCASE_LETTER;
    }

    /** Most letters of names: known without a look at the tables of Unicode. */
    private static boolean isPlainLetter(int c) {
        return c >= 'a' && c <= 'z';
    }
}
