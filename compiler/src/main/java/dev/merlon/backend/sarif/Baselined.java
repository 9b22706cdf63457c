package dev.merlon.backend.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the results of two states of a model beside each other. */
final class Baselined {
    private Baselined() {}

    /** All that there is now, in its order, then what is not there any more. */
    static List<Standing> of(List<Result> before, List<Result> after) {
        Map<String, Result> old = keyed(before);
        List<Standing> standings = new ArrayList<>();
        keyed(after).forEach((key, result) -> {
            Result was = take(key, result, old);
            standings.add(new Standing(result, was == null ? Standing.NEW : state(was.look(), result.look())));
        });
        old.values().forEach(gone -> standings.add(new Standing(gone, Standing.ABSENT)));
        return standings;
    }

    /** By key; of those that cannot be told apart the first, the second and so on. */
    private static Map<String, Result> keyed(List<Result> results) {
        Map<String, Result> keyed = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Result result : results) {
            int number = counts.merge(result.key(), 1, Integer::sum);
            keyed.put(result.key() + (number == 1 ? "" : "\n" + number), result);
        }
        return keyed;
    }

    private static @Nullable Result take(String key, Result result, Map<String, Result> old) {
        Result was = old.remove(key);
        for (String former : result.formerKeys()) {
            was = was == null ? old.remove(former) : was;
        }
        return was;
    }

    /** Of what only a record is left less is known, and so compared. */
    private static String state(List<String> was, List<String> is) {
        int known = Math.min(was.size(), is.size());
        return was.subList(0, known).equals(is.subList(0, known)) ? Standing.UNCHANGED : Standing.UPDATED;
    }
}
