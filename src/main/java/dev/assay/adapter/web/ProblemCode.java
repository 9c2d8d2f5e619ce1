package dev.assay.adapter.web;

import java.util.Locale;

/** Why a request was refused. The names are part of the interface: clients branch on them, so none ever changes. */
enum ProblemCode {
    MALFORMED_JSON(400, "The body is not JSON"),
    BAD_REQUEST(400, "The request cannot be understood"),
    NOT_AUTHENTICATED(401, "Nobody is signed in"),
    NOT_ALLOWED(403, "The role does not allow this"),
    WAIVER_OWN_REQUEST(403, "Nobody answers a waiver of their own"),
    WAIVER_OWN_FACTS(403, "Nobody answers a waiver about facts of their own"),
    SIGN_OFF_NOT_YOURS(403, "Somebody else was asked to sign"),
    SIGN_OFF_FOUR_EYES(403, "Who had a hand in the decision does not sign it"),
    NOT_FOUND(404, "There is nothing at this address"),
    NO_ENGAGEMENT(404, "There is no such engagement"),
    NO_SUBMISSION(404, "There are no such facts"),
    NO_DECISION(404, "There is no such decision"),
    NO_EVIDENCE(404, "No evidence was issued yet"),
    NO_WAIVER(404, "There is no such waiver"),
    NO_SIGN_OFF(404, "There is no such sign-off"),
    NO_REEVALUATION(404, "There is no such re-evaluation"),
    METHOD_NOT_ALLOWED(405, "The address does not take this method"),
    NOT_ACCEPTABLE(406, "There is no answer in the wanted format"),
    KEY_IN_FLIGHT(409, "The same request is being worked on"),
    ENGAGEMENT_EXISTS(409, "The engagement is there with another name"),
    PHASE_CHANGED(409, "Somebody else acted meanwhile"),
    WAIVER_NOT_OPEN(409, "The requirement is not open in this decision"),
    WAIVER_EXISTS(409, "The same waiver was asked for already"),
    WAIVER_ANSWERED(409, "The waiver is answered or over"),
    SIGN_OFF_GATE_CLOSED(409, "The gate was not passed"),
    SIGN_OFF_EXISTS(409, "The sign-off was asked for already"),
    SIGN_OFF_EXPIRED(409, "The sign-off has expired"),
    SIGN_OFF_ANSWERED(409, "The sign-off is answered"),
    SIGN_OFF_OTHER_DECISION(409, "The sign-off is about another decision"),
    WORKFLOW_STARTED(409, "The workflow goes on already"),
    WORKFLOW_NOT_STARTED(409, "Nobody started the workflow"),
    WORKFLOW_OVER(409, "The workflow is over"),
    PHASE_NOT_NEXT(409, "It is not the turn of the phase"),
    PHASE_NOT_OPEN(409, "The phase is not being worked on"),
    PHASE_NOT_SKIPPABLE(409, "The phase cannot be skipped"),
    PHASE_NOT_CLOSED(409, "The phase is not over"),
    ENTRY_NOT_MET(409, "The entry conditions do not hold"),
    GATE_NOT_PASSED(409, "The gate lets nobody through yet"),
    SIGN_OFF_WANTED(409, "A sign-off is wanting"),
    REEVALUATION_RUNNING(409, "A re-evaluation is not at its end"),
    REEVALUATION_OVER(409, "The re-evaluation is over"),
    USER_EXISTS(409, "The name is taken"),
    IMPORT_CONFLICT(409, "The facts say otherwise"),
    SUBMISSION_CHANGED(412, "Somebody else submitted facts meanwhile"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is in a format that nobody reads here"),
    BAD_REPORT(422, "The file of the tool cannot be used"),
    BAD_INPUT(422, "The body cannot be used"),
    UNKNOWN_WORKFLOW(422, "There is no such workflow"),
    UNKNOWN_PHASE(422, "There is no such phase"),
    UNKNOWN_PACK(422, "There is no such pack"),
    UNKNOWN_NEED(422, "There is no such need"),
    WAIVER_PERIOD(422, "A waiver cannot end on that day"),
    SIGN_OFF_NOT_WANTED(422, "The gate wants no such sign-off"),
    SIGN_OFF_DELEGATION(422, "The sign-off cannot be delegated like that"),
    WRONG_PASSWORD(422, "The password was not changed"),
    KEY_REUSED(422, "The key was used for another request"),
    BUDGET_EXCEEDED(422, "The evaluation takes too long"),
    TOO_MANY_ATTEMPTS(429, "Too many failed attempts to sign in"),
    INTERNAL(500, "Something is wrong in the service"),
    NOT_RECORDED(503, "The store does not answer"),
    BUSY(503, "The service has too much to do");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** As it is written in answers: {@code bad-input}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names the kind of problem for ever; it is no address. */
    String type() {
        return "urn:assay:problem:" + word();
    }
}
