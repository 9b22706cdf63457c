package dev.merlon.merge;

import dev.merlon.history.LineMerge;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what two sides made of a block together, part by part. */
final class BlockMerge {
    private final Placement placement;

    private BlockMerge(Placement placement) {
        this.placement = placement;
    }

    /** The result for whole files. */
    static Draft files(Block base, Block ours, Block theirs) {
        Draft draft = new Draft();
        new BlockMerge(new Placement(base, ours, theirs)).parts(base, ours, theirs, "", "", draft);
        draft.add(base.close().equals(ours.close()) ? theirs.close() : ours.close(), "");
        return draft;
    }

    /**
     * @param path the place of the block
     * @param owner what it is the body of, behind a preposition; empty for a file
     */
    private void parts(Block base, Block ours, Block theirs, String path, String owner, Draft draft) {
        for (Rows.Row row : new Rows(base.parts(), ours.parts(), theirs.parts()).inOrder()) {
            Draft part = new Draft();
            part(row.base(), row.ours(), row.theirs(), path, owner, part);
            if (!part.isEmpty()) {
                draft.addPart(part);
            }
        }
    }

    private void part(
            @Nullable Part base, @Nullable Part ours, @Nullable Part theirs, String path, String owner, Draft draft) {
        if (ours != null && theirs != null) {
            both(base, ours, theirs, path, owner, draft);
        } else if (ours != null) {
            if (base == null) {
                take(ours, draft);
            } else if (!ours.saysAs(base)) {
                conflict(ours, null, "ours changes %s, theirs deletes it", ours, owner, draft);
            }
        } else if (theirs != null) {
            if (base != null && !theirs.saysAs(base)) {
                conflict(null, theirs, "ours deletes %s, theirs changes it", theirs, owner, draft);
            } else if (base == null && placement.isElsewhere(theirs, path)) {
                conflict(null, theirs, "both sides put %s in a new place, and not the same", theirs, owner, draft);
            } else if (base == null) {
                take(theirs, draft);
            }
        }
    }

    private void both(@Nullable Part base, Part ours, Part theirs, String path, String owner, Draft draft) {
        if (ours.text().equals(theirs.text()) || ours.saysAs(theirs) && (base == null || !base.saysAs(ours))) {
            take(ours, draft);
        } else if ((base == null || !onlyOneChanged(base, ours, theirs, path, draft))
                && !inside(base, ours, theirs, path, owner, draft)) {
            conflict(ours, theirs, base == null ? "both sides add %s" : "both sides change %s", ours, owner, draft);
        }
    }

    /** Takes the side that says something else than before, or is at least laid out otherwise. */
    private boolean onlyOneChanged(Part base, Part ours, Part theirs, String path, Draft draft) {
        String lead = one(base.lead(), ours.lead(), theirs.lead());
        // What is in a new place there, and in another one here, is found further in.
        boolean mayTakeTheirs = !placement.isElsewhere(theirs, path);
        if (theirs.text().equals(base.text())) {
            take(ours, draft);
        } else if (mayTakeTheirs && ours.text().equals(base.text())) {
            take(theirs, draft);
        } else if (theirs.saysAs(base)) {
            take(ours, lead, draft);
        } else if (mayTakeTheirs && ours.saysAs(base)) {
            take(theirs, lead, draft);
        } else {
            return false;
        }
        return true;
    }

    /** Puts a part together from its own parts; false where that cannot be done. */
    private boolean inside(@Nullable Part base, Part ours, Part theirs, String path, String owner, Draft draft) {
        draft.setLayout(ours);
        if (ours.isRemark()) {
            return lines(base == null ? "" : base.head(), ours.head(), theirs.head(), draft, Words.BEGINNING);
        }
        String trail = one(base == null ? "" : base.trail(), ours.trail(), theirs.trail());
        if (trail == null || base == null && !isList(ours)) {
            return false;
        }
        Part before = base == null ? Part.nothing(ours.key()) : base;
        Draft whole = new Draft();
        whole.add("", Words.BEGINNING);
        if (!lines(before.lead(), ours.lead(), theirs.lead(), whole, "")) {
            whole.addConflict(new Chunk(
                    ours.lead(),
                    Words.of(ours.lead()),
                    theirs.lead(),
                    Words.of(theirs.lead()),
                    said("both sides change what stands before %s", ours, owner),
                    ours.startsLine() && theirs.startsLine()));
        }
        if (!headAndBody(before, ours, theirs, path, owner, whole)) {
            return false;
        }
        whole.add(trail);
        if (whole.hasConflictInLine()) {
            return false;
        }
        draft.addAll(whole);
        return true;
    }

    /** Whether a statement is nothing but a list that both sides may begin. */
    private static boolean isList(Part part) {
        List<Piece> pieces = part.pieces().get();
        return pieces.size() == 2 && !pieces.get(1).entries().isEmpty();
    }

    private boolean headAndBody(Part base, Part ours, Part theirs, String path, String owner, Draft draft) {
        Block before = Objects.requireNonNullElse(base.body(), Block.NONE);
        Block our = Objects.requireNonNullElse(ours.body(), Block.NONE);
        Block their = Objects.requireNonNullElse(theirs.body(), Block.NONE);
        String head = one(base.head(), ours.head(), theirs.head());
        if (head == null) {
            head = PieceMerge.heads(
                    base.pieces().get(), ours.pieces().get(), theirs.pieces().get());
            draft.setPatched();
        }
        Draft parts = new Draft();
        String open = one(before.open(), our.open(), their.open());
        boolean haveBodies = ours.body() != null && theirs.body() != null;
        if (head == null || haveBodies && open == null) {
            String one = ours.head() + our.open();
            String other = theirs.head() + their.open();
            if (!haveBodies || !one.endsWith("\n") || !other.endsWith("\n")) {
                return false;
            }
            parts.addConflict(new Chunk(
                    one,
                    Words.of(one),
                    other,
                    Words.of(other),
                    said("both sides change the first line of %s", ours, owner),
                    true));
        } else {
            parts.add(head);
            // A body that only one side has is opened as there.
            parts.add(haveBodies && open != null ? open : ours.body() == null ? their.open() : our.open());
        }
        int headOnly = parts.chunks().size();
        parts(
                before,
                our,
                their,
                Placement.inside(path, ours.key()),
                " of `" + ours.key().label() + "`",
                parts);
        boolean isEmpty = parts.chunks().size() == headOnly;
        if (!haveBodies && isEmpty && head != null) {
            draft.add(head);
            return true;
        }
        draft.addAll(parts);
        if (!our.open().endsWith("\n") || !their.open().endsWith("\n")) {
            draft.setPatched();
        }
        String close = ours.body() == null ? their.close() : our.close();
        draft.add(haveBodies && before.close().equals(our.close()) ? their.close() : close);
        return true;
    }

    /** What both sides would have in the place of something they both have, or null where they disagree. */
    private static @Nullable String one(String base, String ours, String theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        String our = Words.of(ours);
        String their = Words.of(theirs);
        String before = Words.of(base);
        return our.equals(their) || their.equals(before) ? ours : our.equals(before) ? theirs : null;
    }

    /** Merges lines of comments and annotations; false where that cannot be done. */
    private static boolean lines(String base, String ours, String theirs, Draft draft, String words) {
        String merged = one(base, ours, theirs);
        merged = merged == null ? LineMerge.clean(base, ours, theirs) : merged;
        if (merged != null) {
            draft.add(merged, words + Words.of(merged));
        }
        return merged != null;
    }

    private static void take(Part part, Draft draft) {
        draft.add(part.text(), part.words());
        draft.setLayout(part);
    }

    /** Takes a part with the blank lines that stand before it on the other side, where it moved. */
    private static void take(Part part, @Nullable String lead, Draft draft) {
        if (lead == null || !Words.of(lead).equals(Words.of(part.lead()))) {
            take(part, draft);
            return;
        }
        draft.add(lead + part.text().substring(part.lead().length()), part.words());
        draft.setLayout(part);
    }

    private static void conflict(
            @Nullable Part ours, @Nullable Part theirs, String what, Part named, String owner, Draft draft) {
        draft.setLayout(named);
        draft.addConflict(new Chunk(
                ours == null ? "" : ours.text(),
                ours == null ? "" : ours.words(),
                theirs == null ? "" : theirs.text(),
                theirs == null ? "" : theirs.words(),
                said(what, named, owner),
                (ours == null || ours.isLines()) && (theirs == null || theirs.isLines())));
    }

    private static String said(String what, Part part, String owner) {
        String label = part.isRemark() ? part.key().label() : "`" + part.key().label() + "`";
        return what.formatted(label + owner);
    }
}
