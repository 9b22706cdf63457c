package dev.merlon.rule;

import dev.merlon.logic.World;
import dev.merlon.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the threats that drive scenarios. */
final class Driving {
    private final World world;
    private final List<Threat> threats;

    /** @param threats all of the model */
    Driving(World world, List<Threat> threats) {
        this.world = world;
        this.threats = threats;
    }

    /**
     * The threats that drive a scenario, by id; those that are named with all their subjects also where they do not apply: what was
     * mended by changing the design still counts as one that was there.
     */
    List<DrivingThreat> of(Scenario scenario) {
        Map<String, DrivingThreat> found = new TreeMap<>();
        for (Scenario.Driver driver : scenario.drivers()) {
            for (Threat threat : matching(driver)) {
                found.put(threat.id(), new DrivingThreat(threat.id(), threat));
            }
            for (List<Element> subject : named(driver)) {
                String id = Threat.idOf(driver.rule(), subject);
                found.putIfAbsent(id, new DrivingThreat(id, null));
            }
        }
        return List.copyOf(found.values());
    }

    /** Tells of drivers that are about no threat; those that are named with all their subjects may have been mended. */
    static void findIdle(World world, RuleBook book, List<Threat> threats, List<Notice> notices) {
        Driving driving = new Driving(world, threats);
        for (Scenario scenario : book.scenarios()) {
            for (Scenario.Driver driver : scenario.drivers()) {
                if (named(driver).isEmpty() && driving.matching(driver).isEmpty()) {
                    notices.add(new Notice.IdleDriver(scenario, driver));
                }
            }
        }
    }

    private List<Threat> matching(Scenario.Driver driver) {
        List<Threat> matching = new ArrayList<>();
        for (Threat threat : threats) {
            if (driver.isAbout(threat.rule().id()) && isIn(driver, threat.subjects())) {
                matching.add(threat);
            }
        }
        return matching;
    }

    private boolean isIn(Scenario.Driver driver, List<Element> subjects) {
        if (driver.within() != null) {
            Element place = world.place(subjects.get(0));
            return place == driver.within() || world.model().encloses(driver.within(), place);
        }
        for (List<Element> wanted : driver.subjects()) {
            if (wanted.equals(subjects) || wanted.size() == 1 && subjects.contains(wanted.get(0))) {
                return true;
            }
        }
        return driver.subjects().isEmpty();
    }

    /** The subjects that a driver names in full. */
    private static List<List<Element>> named(Scenario.Driver driver) {
        return driver.whole() ? driver.subjects() : List.of();
    }
}
