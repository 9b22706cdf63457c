package dev.merlon.parse;

/** How names are written. */
final class Spelling {
    private Spelling() {}

    /** A name for what has a title: {@code web-shop} for {@code "Web shop"}. */
    static String nameFor(String title) {
        StringBuilder kebab = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = Character.toLowerCase(title.charAt(i));
            boolean letter = c >= 'a' && c <= 'z';
            if (letter || c >= '0' && c <= '9' && kebab.length() > 0) {
                kebab.append(c);
            } else if (kebab.length() > 0 && kebab.charAt(kebab.length() - 1) != '-') {
                kebab.append('-');
            }
        }
        String name = kebab.toString().replaceFirst("-$", "");
        return name.isEmpty() ? "name" : name;
    }

    /** {@code core-service} as {@code CoreService}. */
    static String pascal(String kebab) {
        StringBuilder pascal = new StringBuilder(kebab.length());
        boolean capital = true;
        for (int i = 0; i < kebab.length(); i++) {
            char c = kebab.charAt(i);
            if (c == '-' || c == '_') {
                capital = true;
            } else {
                pascal.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return pascal.toString();
    }
}
