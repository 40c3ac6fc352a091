package app.shopfolk.platform.db;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Statements as we write them: parameters are question marks, and nothing is filled in. Jdbi's own parsers, for names and for
 * templates, are generated ones that keep a processor busy for the first second after the start.
 */
final class PositionalSql implements SqlParser {
    private static final char PARAMETER = '?';
    private static final char QUOTE = '\'';

    /** Has a Jdbi read its statements so. */
    static Jdbi in(Jdbi jdbi) {
        jdbi.getConfig(SqlStatements.class).setSqlParser(new PositionalSql()).setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        boolean isQuoted = false;
        int from = 0;
        for (int at = 0; at < sql.length(); at++) {
            char sign = sql.charAt(at);
            if (sign == QUOTE) {
                isQuoted = !isQuoted;
            } else if (sign == PARAMETER && !isQuoted) {
                parsed.append(sql.substring(from, at)).appendPositionalParameter();
                from = at + 1;
            }
        }
        return parsed.append(sql.substring(from)).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        throw new UnsupportedOperationException("Parameters have no names here: " + name);
    }
}
