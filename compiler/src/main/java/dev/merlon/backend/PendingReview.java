package dev.merlon.backend;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Unreviewed;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A statement that nobody has reviewed, with what waits for it.
 *
 * @param threats the threats that a review would help to settle, worst first
 */
public record PendingReview(Unreviewed statement, List<Threat> threats) {
    public PendingReview {
        threats = List.copyOf(threats);
    }

    /** Those of several analyses, such as a model and its variants, each statement once. */
    public static List<PendingReview> ofAll(List<Analysis> analyses) {
        TreeMap<Span, PendingReview> all = new TreeMap<>();
        for (Analysis analysis : analyses) {
            for (PendingReview review : of(analysis)) {
                all.merge(review.statement.whole(), review, PendingReview::and);
            }
        }
        return List.copyOf(all.values());
    }

    private PendingReview and(PendingReview other) {
        Map<String, Threat> byId = new LinkedHashMap<>();
        threats.forEach(threat -> byId.put(threat.id(), threat));
        other.threats.forEach(threat -> byId.putIfAbsent(threat.id(), threat));
        return new PendingReview(
                statement, byId.values().stream().sorted(Analysis.WORST_FIRST).toList());
    }

    /** One for each statement that a tool drafted, in the order of places. */
    public static List<PendingReview> of(Analysis analysis) {
        Map<Unreviewed, List<Threat>> waiting = new LinkedHashMap<>();
        analysis.book().drafts().unreviewed().stream()
                .filter(statement -> !statement.drafter().isEmpty())
                .sorted((one, other) -> one.head().compareTo(other.head()))
                .forEach(statement -> waiting.put(statement, new ArrayList<>()));
        if (!waiting.isEmpty()) {
            analysis.threats().stream()
                    .sorted(Analysis.WORST_FIRST)
                    .forEach(threat -> analysis.waitsFor(threat).forEach(statement -> {
                        List<Threat> threats = waiting.get(statement);
                        if (threats != null) {
                            threats.add(threat);
                        }
                    }));
        }
        List<PendingReview> reviews = new ArrayList<>();
        waiting.forEach((statement, threats) -> reviews.add(new PendingReview(statement, threats)));
        return reviews;
    }

    /** What it does besides holding threats up; empty where that is nothing. */
    public String effect() {
        return statement.policy().isEmpty()
                ? ""
                : "it adopts the policy `" + statement.policy()
                        + "`, all of which counts as drafted: that makes a check stricter, and not laxer";
    }

    /** {@code drafted by assistant on 2026-11-20 from deploy/ledger.yaml:12}. */
    public String origin() {
        return "drafted by " + statement.drafter()
                + (statement.drafted() == null ? "" : " on " + statement.drafted())
                + (statement.source().isEmpty() ? "" : " from " + statement.source());
    }
}
