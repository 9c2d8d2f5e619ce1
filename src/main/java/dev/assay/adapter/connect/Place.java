package dev.assay.adapter.connect;

/** A place in a file. Line and column count from 1; 0 stands for the file as a whole. */
record Place(int line, int column) {

    static final Place WHOLE = new Place(0, 0);
}
