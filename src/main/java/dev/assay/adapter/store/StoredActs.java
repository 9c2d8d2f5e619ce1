package dev.assay.adapter.store;

import dev.assay.flow.Acts;
import dev.assay.flow.EngagementKey;
import dev.assay.flow.StoredAct;
import java.util.List;

/** Acts in PostgreSQL. The canonical text is what counts; the columns beside it are for people who look with SQL. */
final class StoredActs implements Acts {

    private final Sql sql;

    StoredActs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<StoredAct> of(EngagementKey key) {
        return sql.query(
                row -> StoredAct.read(row.getString(1)),
                "SELECT canonical FROM assay.act WHERE tenant = ? AND engagement = ? ORDER BY number",
                key.tenant(),
                key.engagement());
    }

    @Override
    public void keep(StoredAct act) {
        var recorded = act.recorded();
        sql.update(
                """
                INSERT INTO assay.act (tenant, engagement, number, type, canonical, actor, channel, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                act.key().tenant(),
                act.key().engagement(),
                recorded.number(),
                recorded.act().type(),
                act.canonical(),
                recorded.by(),
                recorded.channel(),
                recorded.at());
    }
}
