/** What is sent to do something to a dossier, held against its form before it becomes a value of the programme. */
@NullMarked
package vn.ntm.criteria.dossier.rest.body;

import org.jspecify.annotations.NullMarked;
