package vn.ntm.awards.eligibility.application;

import java.time.Instant;
import java.util.List;
import vn.ntm.awards.eligibility.domain.Route;

/** The routes to forms that are on file. */
public interface Routes {

    /** All under a regime to a form, by their codes. */
    List<Route> to(String regime, String form, Instant knownAt);
}
