package dev.assay.testkit;

import java.time.LocalDate;

/**
 * Facts of a web shop to which no industry pack applies, with a release that is in order before and after its deployment
 * on that day. Measured on the day itself, so that no proof is too old, whatever day it is.
 */
public final class AShop {

    private static final String DOCUMENT =
            """
            {"schemaVersion":"1",
             "engagement":{"id":"shop","name":"A web shop","sector":"technology","coveredEntity":false,"businessAssociate":false,
              "healthCareProvider":false,"healthPlan":false,"healthCareClearinghouse":false,"handlesPhi":false,
              "handlesCardData":false,"serviceOrganisation":false,"processesInSaudiArabia":false,
              "dataSubjectsInSaudiArabia":false},
             "systems":[{"id":"shop","name":"Shop","stores":["internal"],"processes":["internal"],"mutualTls":true,
              "workloadIdentity":true,"dataStaysLocal":true,"usedForTraining":false,"sendsTelemetry":false,
              "encryptedAtRest":true,"metrics":true,"logs":true,"traces":true,"dashboards":true,"alerts":true}],
             "releases":[{"id":"r2","candidate":true,"systems":["shop"],"documentationComplete":true,"releaseNotes":true,
              "changeLog":true,"schemaMigration":true}],
             "builds":[{"id":"b2","release":"r2","succeeded":true,"durationSeconds":%s,"conventionalCommits":true,
              "branchModelRespected":true}],
             "testReports":[
              {"id":"unit","kind":"unit","release":"r2","total":400,"passed":400,"performedOn":"TODAY"},
              {"id":"integration","kind":"integration","release":"r2","total":40,"passed":40,"performedOn":"TODAY"},
              {"id":"security","kind":"security","release":"r2","total":25,"passed":25,"performedOn":"TODAY"}],
             "coverages":[{"id":"cover","release":"r2","linePercent":90,"measuredOn":"TODAY"}],
             "scans":[
              {"id":"vulnerability","kind":"vulnerability","release":"r2","complete":true,"critical":0,"high":0,"medium":0,
               "findings":0,"performedOn":"TODAY"},
              {"id":"secret","kind":"secret","release":"r2","complete":true,"findings":0,"performedOn":"TODAY"},
              {"id":"static","kind":"static","release":"r2","complete":true,"findings":0,"performedOn":"TODAY"}],
             "rollbackPlans":[{"id":"back","release":"r2","documented":true,"owner":"operations lead","coversData":true}],
             "approvals":[{"id":"go","subject":"release","reference":"r2","decision":"approved",
              "approvedBy":"product owner","requestedBy":"team lead"}],
             "deployments":[{"id":"d2","release":"r2","environment":"production","succeeded":true,
              "healthChecksPassed":true,"smokeTestsPassed":true,"rolledBack":false}],
             "complete":[{"kind":"system"},{"kind":"vendor"},{"kind":"release"},{"kind":"build"},{"kind":"test-report"},{"kind":"coverage"},
              {"kind":"scan"},{"kind":"rollback-plan"},{"kind":"approval"},{"kind":"deployment"},{"kind":"waiver"}]}
            """;

    private AShop() {}

    /** Everything is in order. */
    public static String inOrder(LocalDate today) {
        return built(today, 200);
    }

    /** In order as well, with another build: other facts, the same answers. */
    public static String rebuilt(LocalDate today) {
        return built(today, 201);
    }

    /** The build takes longer than it may. */
    public static String slow(LocalDate today) {
        return built(today, 4_000);
    }

    private static String built(LocalDate today, int seconds) {
        return DOCUMENT.formatted(Integer.toString(seconds)).replace("TODAY", today.toString());
    }
}
