package dev.merlon.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What messages say of the command line, in the words of a Maven build. What only the command line can do stays as it is. */
final class CommandWords {
    private static final Pattern REVIEWED = Pattern.compile("`merlon lock((?: --reviewed (?:'[^']*'|all))+)`");
    private static final Pattern ID = Pattern.compile("--reviewed '?([^']*?)'?(?= --reviewed |$)");
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("`merlon lock`", "`mvn merlon:resolve`");
        WORDS.put(
                "`merlon check --format json PATH > base.json`",
                "`mvn verify`, which leaves it in `target/merlon/check.json`");
        WORDS.put("--policy FILE", "-Dmerlon.policies=FILE");
        WORDS.put("--library-path", "-Dmerlon.libraries");
        WORDS.put("--evidence", "-Dmerlon.evidence");
        WORDS.put("--base", "-Dmerlon.base");
        WORDS.put("--locked", "-Dmerlon.locked");
    }

    private CommandWords() {}

    static String inMaven(String text) {
        String shown = REVIEWED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(resolve(found.group(1))));
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            shown = shown.replace(word.getKey(), word.getValue());
        }
        return shown;
    }

    /** Maven takes a property once only, so that several ids stand in one. */
    private static String resolve(String options) {
        String ids = String.join(
                ",", ID.matcher(options).results().map(each -> each.group(1)).toList());
        return "`mvn merlon:resolve -Dmerlon.reviewed=" + (ids.equals("all") ? ids : "'" + ids + "'") + "`";
    }
}
