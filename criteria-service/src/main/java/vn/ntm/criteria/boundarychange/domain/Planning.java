package vn.ntm.criteria.boundarychange.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.ChildLeftBehind;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.CodeTaken;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.LaterChangeOnFile;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.ParentNotThere;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.SuccessorNotThere;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.WrongTier;
import vn.ntm.criteria.boundarychange.domain.Enactment.Succeeding;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** Works out what the terms of a change do to the units on file. */
final class Planning {

    private final UnitMap units;
    private final Terms terms;
    private final LocalDate day;
    private final Map<UnitCode, Spell> ending = new LinkedHashMap<>();
    private final Map<UnitCode, NewUnit> beginning = new LinkedHashMap<>();
    private final List<Passage> passages;

    Planning(UnitMap units, Terms terms) {
        this.units = units;
        this.terms = terms;
        this.day = terms.effectiveOn();
        this.passages = new ArrayList<>(terms.passages());
    }

    Enactment enactment() {
        for (Passage passage : terms.passages()) {
            ending.computeIfAbsent(passage.predecessor(), code -> units.lasting(code, terms.eve()));
        }
        terms.successors().forEach(unit -> beginning.put(unit.code(), unit));
        takeChildrenAlong();
        beginning.values().forEach(this::requireFit);
        return new Enactment(terms, List.copyOf(ending.values()), List.copyOf(beginning.values()), successions());
    }

    private void takeChildrenAlong() {
        Map<UnitCode, List<Passage>> heirs =
                terms.passages().stream().collect(groupingBy(Passage::predecessor, LinkedHashMap::new, toList()));
        heirs.forEach((parent, into) -> units.children(parent, terms.eve()).stream()
                .filter(child -> !ending.containsKey(child.code()))
                .forEach(child -> takeAlong(child, parent, into)));
    }

    /** Below a parent whose code stays nothing changes; else the child goes on as a new spell of the same unit. */
    private void takeAlong(Spell child, UnitCode parent, List<Passage> into) {
        if (into.stream().anyMatch(way -> way.successor().equals(parent))) {
            return;
        }
        if (into.size() > 1) {
            throw new BoundaryRefused(new ChildLeftBehind(child.code(), parent));
        }
        UnitCode heir = into.getFirst().successor();
        ending.put(child.code(), units.lasting(child.code(), terms.eve()));
        beginning.put(child.code(), new NewUnit(child.code(), child.name(), child.type(), heir));
        passages.add(new Passage(child.code(), child.code(), null, null));
    }

    private void requireFit(NewUnit unit) {
        UnitType.Tier tier = unit.type().tier();
        boolean codeFits = unit.code().value().length() == tier.digits();
        if (!codeFits || unit.parent().value().length() >= tier.digits()) {
            throw new BoundaryRefused(new WrongTier(unit.code(), unit.parent(), unit.type()));
        }
        Optional<Spell> holder = units.from(unit.code(), day);
        if (holder.isPresent() && !ending.containsKey(unit.code())) {
            throw new BoundaryRefused(new CodeTaken(unit.code(), holder.get().name()));
        }
        boolean parentGoesOn = !ending.containsKey(unit.parent())
                && units.at(unit.parent(), day)
                        .filter(parent -> parent.to() == null)
                        .isPresent();
        if (!parentGoesOn && !beginning.containsKey(unit.parent())) {
            throw new BoundaryRefused(new ParentNotThere(unit.code(), unit.parent()));
        }
    }

    private List<Succeeding> successions() {
        var parts = new HashMap<UnitCode, Integer>();
        var sources = new HashMap<UnitCode, Integer>();
        for (Passage passage : passages) {
            parts.merge(passage.predecessor(), 1, Integer::sum);
            sources.merge(passage.successor(), 1, Integer::sum);
        }
        var successions = new ArrayList<Succeeding>();
        for (Passage passage : passages) {
            Spell from = units.lasting(passage.predecessor(), terms.eve());
            NewUnit begins = beginning.get(passage.successor());
            NewUnit into = begins == null ? goingOn(passage.successor()) : begins;
            if (begins != null && begins.type().tier() != from.type().tier()) {
                throw new BoundaryRefused(new WrongTier(begins.code(), from.code(), begins.type()));
            }
            boolean inParts = parts.getOrDefault(passage.predecessor(), 0) > 1;
            boolean alone = begins != null && sources.getOrDefault(passage.successor(), 0) == 1;
            successions.add(new Succeeding(passage, from, into, WhatChanges.between(from, into, inParts, alone)));
        }
        return successions;
    }

    /** The unit that takes in another and is itself as before. */
    private NewUnit goingOn(UnitCode code) {
        Spell spell = units.at(code, day)
                .filter(_ -> !ending.containsKey(code))
                .orElseThrow(() -> new BoundaryRefused(new SuccessorNotThere(code, day)));
        LocalDate to = spell.to();
        if (to != null) {
            throw new BoundaryRefused(new LaterChangeOnFile(code, to));
        }
        UnitCode parent = spell.parent();
        return new NewUnit(spell.code(), spell.name(), spell.type(), parent == null ? code : parent);
    }
}
