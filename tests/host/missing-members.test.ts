import { describe, expect, it } from 'vitest';
import { guardModule, markMissingMembers } from '../../host/browser/plugin/missing-members';

describe('what the host lacks', () => {
  class Sample {
    present(): string {
      return 'here';
    }
  }
  markMissingMembers({ Sample }, { Sample: ['present', 'absent', 'later', 'static make'] });

  it('fails with its name', () => {
    expect(() => Reflect.get(new Sample(), 'absent') as unknown).toThrow(
      'obsidian.Sample.absent is not part of the development host',
    );
    expect(() => Reflect.get(Sample, 'make') as unknown).toThrow('obsidian.Sample.make');
  });

  it('does not touch what is there, or what an object sets itself', () => {
    const sample = new Sample();
    Reflect.set(sample, 'later', 1);
    expect([sample.present(), Reflect.get(sample, 'later')]).toEqual(['here', 1]);
  });

  it('fails for a name the module does not have', () => {
    const module = guardModule({ Sample });
    expect(module.Sample).toBe(Sample);
    expect(() => Reflect.get(module, 'Canvas') as unknown).toThrow(
      'obsidian.Canvas is not part of the development host',
    );
    expect(Reflect.get(module, '__esModule')).toBeUndefined();
  });
});
