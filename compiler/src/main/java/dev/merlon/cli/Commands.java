package dev.merlon.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All commands, in the order of the help. None is made before it is asked for: {@code check} should not pay for the others. */
final class Commands {
    static final Map<String, Supplier<Command>> ALL = all();

    private Commands() {}

    private static Map<String, Supplier<Command>> all() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("ledger", LedgerCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("paths", PathsCommand::new);
        commands.put("risk", RiskCommand::new);
        commands.put("compliance", ComplianceCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("diagram", DiagramCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("assertions", AssertionsCommand::new);
        commands.put("ask", AskCommand::new);
        commands.put("fmt", FmtCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("test", TestCommand::new);
        commands.put("lint", LintCommand::new);
        commands.put("doc", DocCommand::new);
        commands.put("lock", LockCommand::new);
        commands.put("upgrade", UpgradeCommand::new);
        commands.put("merge-driver", MergeDriverCommand::new);
        return commands;
    }
}
