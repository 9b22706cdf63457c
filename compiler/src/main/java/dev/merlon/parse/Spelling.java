package dev.merlon.parse;

/** How names are written. */
final class Spelling {
    private Spelling() {}

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
