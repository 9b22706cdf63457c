package dev.merlon.backend.json;

import dev.merlon.json.JsonText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of one object, each no longer than allowed; what was cut off is counted under {@code leftOut}, last. */
final class CutLists {
    private final JsonText json;
    private final int most;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    CutLists(JsonText json, int most) {
        this.json = json;
        this.most = most;
    }

    <T> CutLists array(String name, List<T> items, JsonText.Item<T> item) throws IOException {
        json.array(name, cut(name, items), item);
        return this;
    }

    CutLists names(String name, List<String> names) throws IOException {
        json.field(name, cut(name, names));
        return this;
    }

    /** Nothing where nothing was cut off. */
    void end() throws IOException {
        if (!leftOut.isEmpty()) {
            json.object("leftOut", counts -> {
                for (Map.Entry<String, Integer> entry : leftOut.entrySet()) {
                    counts.field(entry.getKey(), entry.getValue());
                }
            });
        }
    }

    private <T> List<T> cut(String name, List<T> items) {
        if (items.size() <= most) {
            return items;
        }
        leftOut.put(name, items.size() - most);
        return items.subList(0, most);
    }
}
