#pragma once

#include <string>

namespace twinbench::test {

/// The example of docs/command_line.md.
inline const std::string kContractSpec = R"JSON({ "twinbench": 1, "name": "Module on a cold plate",
  "geometry": [ {"file": "module.step"},
                {"file": "sink.step", "name": "Sink", "at": ["0 mm","0 mm","-12 mm"], "rotate": {"axis": [0,0,1], "angle": "90 deg"}} ],
  "materials": { "cell": {"density": "2500 kg/m^3", "specific_heat": "1000 J/(kg*K)",
                          "thermal_conductivity": ["30 W/(m*K)", "30 W/(m*K)", "1.2 W/(m*K)"]},
                 "aluminium": "library:Aluminium 6061-T6" },
  "parameters": { "cell_loss": "8 W", "h_coolant": "800 W/(m^2*K)", "t_coolant": "25 degC" },
  "assign": [ {"part": "Cell*", "material": "cell"}, {"part": "Plate", "material": "aluminium"} ],
  "selections": { "cooled": {"part": "Plate", "where": "planar and normal = -z"} },
  "attach": [
    {"model": "heat_source",  "part": "Cell*", "power": "cell_loss"},
    {"model": "convection",   "faces": "cooled", "coefficient": "h_coolant", "ambient": "t_coolant"},
    {"model": "fixed",        "faces": "cooled", "studies": ["Stress"]} ],
  "contacts": { "gap": "0.2 mm", "conductance": "2000 W/(m^2*K)", "bonded": true,
                "pairs": [ {"between": ["Cell 1", "Pad"], "conductance": "5000 W/(m^2*K)"} ] },
  "mesh": { "size": "5 mm", "order": 2, "parts": {"Plate": {"size": "8 mm"}} },
  "studies": [ {"name": "Warm-up", "type": "thermal_transient", "initial_temperature": "25 degC", "duration": "1800 s",
                "tolerance": "0.1 K", "output_interval": "10 s"},
               {"name": "Stress",  "type": "structural_static", "temperature_from": "Warm-up", "time": "end"} ],
  "monitors": [ {"name": "T core", "study": "Warm-up", "field": "temperature", "at": [10, 20, 30]},
                {"name": "Q plate", "study": "Warm-up", "heat_through": "cooled"} ],
  "scenarios": [ {"name": "Double flow", "set": {"h_coolant": "1600 W/(m^2*K)"}} ],
  "requirements": [ {"name": "Cell limit", "study": "Warm-up", "require": "max(temperature, 'Cell*') < 45 degC"} ] })JSON";

}  // namespace twinbench::test
