package com.acme.page;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.OutputFile;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.List;

public final class PageBackend implements Backend {
    @Override
    public String name() {
        return "page";
    }

    @Override
    public String description() {
        return "the open threats as a table in HTML, for the intranet";
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        Analysis analysis = checked.model();
        StringBuilder page = new StringBuilder("<table>\n");
        for (Threat threat : analysis.threats(Disposition.OPEN)) {
            page.append("<tr>").append(cell(threat.severity().toString()));
            page.append(cell(threat.id())).append(cell(analysis.message(threat))).append("</tr>\n");
        }
        return List.of(OutputFile.of("threats.html", page.append("</table>\n").toString()));
    }

    private static String cell(String text) {
        return "<td>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</td>";
    }
}
