package dev.assay.adapter.store;

/** A role of the database and its password, which is never printed. */
public record Credentials(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
