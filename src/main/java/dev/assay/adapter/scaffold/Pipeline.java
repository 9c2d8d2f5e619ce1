package dev.assay.adapter.scaffold;

/** The build servers that there is a ready gate for; the names are those of the command line. */
public enum Pipeline {
    github("github-actions.yml", ".github/workflows/assay-gate.yml"),
    gitlab("gitlab-ci.yml", "assay-gate.gitlab-ci.yml"),
    jenkins("Jenkinsfile", "assay-gate.Jenkinsfile");

    private final String packaged;
    private final String place;

    Pipeline(String packaged, String place) {
        this.packaged = packaged;
        this.place = place;
    }

    /** Its name among the packaged ones. */
    String packaged() {
        return packaged;
    }

    /** Where it goes in a repository. */
    String place() {
        return place;
    }
}
