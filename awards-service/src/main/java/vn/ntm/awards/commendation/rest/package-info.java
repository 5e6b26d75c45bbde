/** The register of commendations, for everybody to read. */
@NullMarked
package vn.ntm.awards.commendation.rest;

import org.jspecify.annotations.NullMarked;
