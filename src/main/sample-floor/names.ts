import type { Chance } from "./chance.ts";

const firstNames =
  `Aoife Ciarán Niamh Declan Siobhán Oisín Gráinne Fergus Maeve Cormac Sinéad Eoin Orla Conor Róisín Pádraig
Agnieszka Piotr Katarzyna Tomasz Magda Marek Ewa Wojtek Ana João Beatriz Rafael Camila Thiago Larissa Mateus
Priya Arjun Meera Rohan Ananya Vikram Deepa Sanjay Chidinma Emeka Ngozi Tunde Amara Kelechi Zainab Ibrahim
Fatima Yusuf Layla Omar Mei Jun Linh Minh Ioana Andrei Elena Mihai Ruta Jonas Oksana Danylo`.split(/\s+/);

const lastNames =
  `Murphy Byrne Walsh Kelly Doyle Gallagher Nolan Kavanagh Brennan Quinn Farrell Keane Foley Moran Dunne Healy
Kowalska Nowak Zielińska Mazur Wójcik Lis Sikora Pawlak Silva Souza Ferreira Almeida Rocha Moura Barros Teixeira
Sharma Nair Iyer Kapoor Menon Reddy Thomas Mathew Okafor Adeyemi Eze Balogun Nwosu Bello Okoye Abiola
Haddad Rahman Karim Mansour Chen Zhang Nguyen Tran Popescu Ionescu Dumitru Stan Kazlauskas Petraitis Shevchenko Bondar`.split(
    /\s+/,
  );

const initials = ["", ..."ABCDEFGHJKLMNOPRST"].map((letter) => (letter === "" ? " " : ` ${letter}. `));

/**
 * So many different made-up names. First and last names are drawn apart, so that the two together belong
 * to nobody in particular; beyond 4,096 people a middle initial keeps them apart.
 */
export function madeUpNames(count: number, chance: Chance): string[] {
  const pairs = firstNames.length * lastNames.length;
  const order = chance.shuffled(Array.from({ length: pairs }, (_, at) => at));
  return Array.from({ length: count }, (_, at) => {
    const pair = order[at % pairs] ?? 0;
    const initial = initials[Math.floor(at / pairs) % initials.length];
    return `${firstNames[pair % firstNames.length]}${initial}${lastNames[Math.floor(pair / firstNames.length)]}`;
  });
}

/** An address for a name, in a domain that is reserved for examples (RFC 2606). */
export function addressOf(name: string, id: string): string {
  const plain = name.normalize("NFD").replace(/[^A-Za-z ]/g, "");
  return `${plain.trim().toLowerCase().replace(/ +/g, ".")}.${id}@harbour-street.example`;
}
