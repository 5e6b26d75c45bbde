/** The register of recognitions, for everybody to read. */
@NullMarked
package vn.ntm.criteria.recognition.rest;

import org.jspecify.annotations.NullMarked;
