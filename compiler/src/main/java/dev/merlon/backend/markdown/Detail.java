package dev.merlon.backend.markdown;

/** What a comment can do without, the most important first. */
enum Detail {
    PICTURE("the picture"),
    CHANGES("the changes edit by edit"),
    EDITS("the edits without effect"),
    REMEDIES("what answers the threats");

    private final String words;

    Detail(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
