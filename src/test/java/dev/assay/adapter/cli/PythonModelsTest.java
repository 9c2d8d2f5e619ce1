package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models for Python, used by Python. */
class PythonModelsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void pythonIsHere() throws Exception {
        assumeTrue(GeneratedModels.succeeds("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))"), "Python 3.10 or later is here");
    }

    @Test
    void theyLoseNothing() throws Exception {
        var models = GeneratedModels.of("python", folder);
        models.with("round.py", """
                import sys
                from assay_engagement_v1 import FactsDocument
                for name in sys.argv[1:]:
                    document = FactsDocument.from_json(open(name, encoding="utf-8").read())
                    again = FactsDocument.from_json(document.to_json())
                    assert again == document
                    open(name + ".round", "w", encoding="utf-8").write(again.to_json())
                """);

        models.loseNothing("python3", "round.py");
    }

    @Test
    void theyTellUnknownFromNoneAndRefuseWhatTheContractRefuses() throws Exception {
        var models = GeneratedModels.of("python", folder);
        models.with("telling.json", GeneratedModels.TELLING);
        models.with("meaning.py", """
                import decimal
                from assay_engagement_v1 import *
                told = FactsDocument.from_json(open("telling.json", encoding="utf-8").read())
                first, second = told.systems
                assert first.hosted_by is None and second.hosted_by is UNKNOWN and not second.hosted_by
                assert first.stores == [System.Stores.PUBLIC, System.Stores.PHI]
                assert told.answers[0].number == decimal.Decimal("1.5") and "1.50" in told.to_json()
                assert told.connections is UNKNOWN and told.vendors == []
                for bad, place in (
                    ('{"schemaVersion": "1"}', "/engagement"),
                    ('{"schemaVersion": "2", "engagement": {"id": "e"}}', "/schemaVersion"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "sector": "zoo"}}', "/engagement/sector"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "name": null}}', "/engagement/name"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "handlesPhi": 1}}', "/engagement/handlesPhi"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "zoo": 1}}', "/engagement/zoo"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "startedOn": "2026-02-30"}}', "/engagement/startedOn"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "workforce": 1.5}}', "/engagement/workforce"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e"}, "systems": [{"id": "a", "stores": ["phi", "phi"]}]}', "/systems/0/stores"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "id": "f"}}', ""),
                ):
                    try:
                        FactsDocument.from_json(bad)
                    except Invalid as refused:
                        assert refused.pointer == place, (bad, refused)
                    else:
                        raise AssertionError(bad)
                print("told")
                """);

        var ended = models.run("python3", "meaning.py");
        assertThat(ended.said()).isEqualTo("told\n");
    }
}
