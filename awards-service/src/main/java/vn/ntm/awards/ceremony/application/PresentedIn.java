package vn.ntm.awards.ceremony.application;

import java.util.Set;

/** What was handed over in ceremonies: whatever files that has a bean of this type. */
public interface PresentedIn {

    /** The numbers of the points at which something was handed over; 0 stands for a point that no source says. */
    Set<Integer> points(String ceremony);
}
