/** What this service publishes of its facts. */
@NullMarked
package vn.ntm.awards.published;

import org.jspecify.annotations.NullMarked;
