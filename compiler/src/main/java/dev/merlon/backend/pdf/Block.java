package dev.merlon.backend.pdf;

import java.util.List;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {
    /**
     * @param level 1 for the title of the document, 2 for chapters
     * @param anchor what links lead to
     * @param colour of a bar beside it, as {@code #rrggbb}; empty for none
     */
    record Heading(int level, List<Run> text, String anchor, String colour) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    record Paragraph(List<Run> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** @param first the number of the first item; negative where items have bullets */
    record Items(int first, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param rows cells by row; each row has as many as the header */
    record Table(List<List<Run>> header, List<List<List<Run>>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** @param svg a picture of this program; what others draw may need more than is understood here */
    record Picture(String svg) implements Block {}

    /** The chapters with their pages. */
    record Contents() implements Block {}
}
