package dev.merlon.parse;

/** How names are written. */
final class Spelling {
    private Spelling() {}

    /**
     * A name for what has a title: {@code web-shop} for {@code "Web shop"}.
     *
     * @param keyword what begins the declaration
     * @param capital whether it is the name of a kind: {@code WebShop}
     */
    static String nameFor(String title, String keyword, boolean capital) {
        StringBuilder kebab = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = Character.toLowerCase(title.charAt(i));
            if (Character.isLetter(c) && !Character.isSurrogate(c) || c >= '0' && c <= '9' && !kebab.isEmpty()) {
                kebab.append(c);
            } else if (!kebab.isEmpty() && kebab.charAt(kebab.length() - 1) != '-') {
                kebab.append('-');
            }
        }
        String name = kebab.toString().replaceFirst("-$", "");
        if (name.isEmpty() || Keywords.isReserved(name)) {
            name = (name.isEmpty() ? "some" : name) + "-" + keyword;
        }
        return capital ? pascal(name) : name;
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
